/** 服务领域：各处同一叫法. */
export const fieldWords = {
  MEALS: '助餐',
  BATHING: '助浴',
  CLEANING: '助洁',
  NURSING: '助医护理',
  ERRANDS: '代办代购',
  HAIRCUT: '理发',
  REPAIR: '维修',
  CHILD_CARE: '儿童托管',
  TUTORING: '课业辅导',
  CULTURE: '文体活动',
  COUNSELLING: '心理疏导',
  LEGAL_AID: '法律咨询',
  GARDEN: '爱心菜园',
  OTHER: '其他',
};
