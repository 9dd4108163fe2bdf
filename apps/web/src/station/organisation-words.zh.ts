/** 服务机构与兑换商家的词. */
export const organisationWords = {
  organisation: {
    title: '机构与商家',
    providers: '服务机构',
    noProviders: '还没有组织登记为服务机构。',
    name: '组织',
    since: '登记日期',
    state: { PENDING: '待审核', APPROVED: '已通过', REJECTED: '未通过', SUSPENDED: '已暂停' },
    approve: '审核通过',
    approveSays: '通过后它可以发布服务项目；登记人不能审核自己的登记。',
    reject: '不通过',
    suspend: '暂停',
    suspendSays: '暂停后它的服务都不能再预约，已有的预约照常进行。',
    resume: '恢复',
    enter: '登记组织',
    code: '统一社会信用代码',
  },
  merchant: {
    title: '兑换商家',
    none: '还没有兑换商家。',
    register: '登记兑换商家',
    registerSays: '登记后，这个组织的人员可以发布兑换品并核销。',
  },
};
