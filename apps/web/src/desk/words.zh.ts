/** 各工作台共用的词。 */
export const words = {
  desk: {
    pages: '工作台页面',
    none: '现在没有内容。',
    close: '关闭',
    cancel: '取消',
    noChoice: '不选',
    inYuan: '单位：元，最多两位小数',
    fetching: '正在生成文件…',
    goOn: '继续办理',
    stopSteps: '暂停',
    working: '正在办理，已用 {{seconds}} 秒，请不要关闭本页。',
  },
};
