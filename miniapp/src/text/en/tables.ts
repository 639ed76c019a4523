import { RECORD_KIND_LABEL } from '@gongji/shared/contracts';
import { ORDER_STATE_LABEL } from '@gongji/shared/order';
import {
  MEMBER_KIND_LABEL,
  RELATION_LABEL,
  ROLE_LABEL,
  SCHEME_LABEL,
  STANDING_LABEL,
  STATUS_LABEL,
} from '@gongji/shared/vocabulary';
import {
  ASK,
  COMMON,
  CREATE,
  DATES,
  FAMILY,
  HOME,
  HOTLINE_NAME,
  INVITATION_STATUS,
  INVITE,
  ME,
  PREMIUM,
  RECORDS,
} from '..';
import { COMMON_EN, HOTLINE_EN } from './common';
import { CREATE_EN, FAMILY_EN, INVITATION_STATUS_EN, INVITE_EN } from './family';
import { ASK_EN, HOME_EN } from './home';
import {
  MEMBER_KIND_EN,
  ORDER_STATE_EN,
  RECORD_KIND_EN,
  RELATION_EN,
  ROLE_EN,
  SCHEME_EN,
  STANDING_EN,
  STATUS_EN,
} from './labels';
import { PREMIUM_EN } from './premium';
import { RECORDS_EN } from './records';
import { DATES_EN, ME_EN } from './settings';

/** Each table beside its own in English. */
export const IN_ENGLISH: readonly (readonly [name: string, table: object, words: object])[] = [
  ['COMMON', COMMON, COMMON_EN],
  ['HOTLINE_NAME', HOTLINE_NAME, HOTLINE_EN],
  ['DATES', DATES, DATES_EN],
  ['HOME', HOME, HOME_EN],
  ['FAMILY', FAMILY, FAMILY_EN],
  ['CREATE', CREATE, CREATE_EN],
  ['INVITE', INVITE, INVITE_EN],
  ['PREMIUM', PREMIUM, PREMIUM_EN],
  ['RECORDS', RECORDS, RECORDS_EN],
  ['ME', ME, ME_EN],
  ['RELATION_LABEL', RELATION_LABEL, RELATION_EN],
  ['ROLE_LABEL', ROLE_LABEL, ROLE_EN],
  ['MEMBER_KIND_LABEL', MEMBER_KIND_LABEL, MEMBER_KIND_EN],
  ['SCHEME_LABEL', SCHEME_LABEL, SCHEME_EN],
  ['STATUS_LABEL', STATUS_LABEL, STATUS_EN],
  ['STANDING_LABEL', STANDING_LABEL, STANDING_EN],
  ['RECORD_KIND_LABEL', RECORD_KIND_LABEL, RECORD_KIND_EN],
  ['ORDER_STATE_LABEL', ORDER_STATE_LABEL, ORDER_STATE_EN],
];

/** Of these there are some words only. */
export const PARTLY_IN_ENGLISH: typeof IN_ENGLISH = [
  ['ASK', ASK, ASK_EN],
  ['INVITATION_STATUS', INVITATION_STATUS, INVITATION_STATUS_EN],
];
