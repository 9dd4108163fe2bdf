/** 各工作台共用的词。 */
export const words = {
  desk: {
    pages: '工作台页面',
    none: '现在没有内容。',
    close: '关闭',
  },
};
