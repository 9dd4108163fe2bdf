import { publishEnum } from '#platform';
import type { PersonalField } from '../app/reveal-personal-data.js';
import type { CreditCodeWarning } from '../domain/credit-code.js';
import type { OrganisationKind } from '../domain/organisations.js';
import type { Role, RoleScope } from '../domain/permissions.js';
import type { DocumentType } from '../domain/personal-numbers.js';
import type { RegionLevel } from '../domain/regions.js';

export const RegionLevelEnum = publishEnum<RegionLevel>('RegionLevel', 'Level in the tree of regions. 地区层级', {
  DISTRICT: 'District or county. 区县',
  STREET: 'Street or town. 街道、镇',
  COMMUNITY: 'Community or village. 社区、村',
  GRID: 'Grid, the smallest area, with one worker. 网格',
});

export const OrganisationKindEnum = publishEnum<OrganisationKind>(
  'OrganisationKind',
  'Kind of organisation. 组织类型',
  {
    STATION: 'Social work station. 社工站',
    COMMUNITY: 'Residents’ committee of a community. 社区居委会',
    SOCIAL_ORGANISATION: 'Social organisation or service agency. 社会组织',
    FOUNDATION: 'Foundation. 基金会',
    HOST_CHARITY: 'Charity that holds funds for others. 慈善会（资金托管方）',
    TEAM: 'Volunteer team without legal form. 志愿队伍',
  },
);

export const CreditCodeWarningEnum = publishEnum<CreditCodeWarning>(
  'CreditCodeWarning',
  'What looks wrong in a unified social credit code. 统一社会信用代码提示',
  {
    LENGTH: 'It does not have 18 characters. 长度不是18位',
    CHARACTERS: 'It has characters that do not occur in such codes. 含有不允许的字符',
    CHECK_CHARACTER: 'The check character does not fit (GB 32100). 校验码不符',
  },
);

export const RoleEnum = publishEnum<Role>('Role', 'Role, held in a scope. 角色', {
  PLATFORM_ADMIN: 'Runs the platform; reads no personal numbers and enters no hours. 平台管理员',
  DISTRICT_OFFICER: 'Officer of a district. 区县工作人员',
  AUDITOR: 'Reads everything that is kept for auditing, changes nothing. 审计员',
  STATION_WORKER: 'Social worker of a station. 社工站社工',
  GRID_WORKER: 'Grid worker. 网格员',
  ORGANISATION_ADMIN: 'Head of an organisation. 组织负责人',
  FOUNDATION_OFFICER: 'Runs the community funds and drives of a charity. 基金会工作人员',
  ACCOUNTANT: 'Sees the payments of an organisation and reconciles them. 财务人员',
  ORGANISATION_MEMBER: 'Member of an organisation. 组织成员',
  MERCHANT_STAFF: 'Works at the counter of a merchant where points are redeemed. 兑换商家店员',
});

export const RoleScopeEnum = publishEnum<RoleScope>('RoleScope', 'Where a role holds. 角色范围', {
  PLATFORM: 'Everywhere. 全平台',
  REGION: 'In a region with all below it. 地区及其下级',
  ORGANISATION: 'In one organisation. 某个组织',
});

export const DocumentTypeEnum = publishEnum<DocumentType>('DocumentType', 'Kind of identity document. 证件类型', {
  RESIDENT_ID: 'Resident identity card. 居民身份证',
  PASSPORT: 'Passport. 护照',
  RESIDENCE_PERMIT: 'Residence permit. 居住证',
  OTHER: 'Another document. 其他证件',
});

export const PersonalFieldEnum = publishEnum<PersonalField>(
  'PersonalField',
  'Personal number that can be read in full. 个人信息字段',
  {
    PHONE: 'Phone number. 手机号',
    DOCUMENT_NUMBER: 'Number of the identity document. 证件号码',
  },
);
