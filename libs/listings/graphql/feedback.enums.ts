import { publishEnum } from '#platform';
import type { ComplaintDecision } from '../app/decide-complaint.js';
import type { ComplaintSubject } from '../domain/complaint.js';
import type { ComplaintState } from '../domain/complaint.states.js';

export const ComplaintStateEnum = publishEnum<ComplaintState>('ComplaintState', 'Where a complaint stands. 投诉状态', {
  FILED: 'Waits for the provider. 待机构说明',
  ANSWERED: 'The provider gave its side; the station decides. 待处理',
  UPHELD: 'It was right. 成立',
  DISMISSED: 'It was not. 不成立',
  WITHDRAWN: 'Taken back. 已撤回',
});

export const ComplaintSubjectEnum = publishEnum<ComplaintSubject>(
  'ComplaintSubject',
  'What a complaint is about. 投诉事由',
  {
    QUALITY: 'How it was done. 服务质量',
    CONDUCT: 'How somebody behaved. 服务态度',
    PUNCTUALITY: 'Late, or left early. 不守时',
    CHARGES: 'Money beyond the fee. 乱收费',
    SAFETY: 'Something dangerous. 安全问题',
    PRIVACY: 'Something told to others. 泄露隐私',
    OTHER: 'Something else. 其他',
  },
);

export const ComplaintDecisionEnum = publishEnum<ComplaintDecision['decision']>(
  'ComplaintDecision',
  'What the station decides. 处理意见',
  { UPHOLD: 'It is right. 成立', DISMISS: 'It is not. 不成立' },
);
