import type { SettleGiven } from '../questions';
import type { Inquiry } from './inquiry';

/** What is bought, whose card is shown, and who stands at the counter. */
export function checkCounter(inquiry: Inquiry, given: SettleGiven): void {
  if (given.cardShown === 'payer') {
    inquiry.stop('own-card-needed', {}, inquiry.policy.read('ownCardNeeded'));
  }
  checkItem(inquiry, given.item);
  if (given.proxyBuyer) checkProxy(inquiry, given.proxyBuyer);
}

function checkItem(inquiry: Inquiry, item: SettleGiven['item']): void {
  if (item === 'pooled-benefit') {
    inquiry.stop('pooled-benefit-is-own', {}, inquiry.policy.read('pooledFundShared'));
    return;
  }
  if (item === 'commercial-insurance') {
    checkCommercialInsurance(inquiry);
    return;
  }
  const banned = inquiry.policy.read('itemsBanned');
  if (banned.value?.includes(item)) {
    inquiry.stop('item-never-payable', { item }, banned);
    return;
  }
  const payable = inquiry.policy.read('itemsPayable');
  const holderOnly = inquiry.policy.read('itemsForHolderOnly');
  if (payable.value?.includes(item)) inquiry.lean(payable);
  else if (holderOnly.value?.includes(item)) inquiry.unknown('item-unknown', { item }, holderOnly);
  else if (payable.state === 'known') inquiry.stop('item-not-payable-here', { item }, payable);
  else inquiry.unknown('item-unknown', { item, on: inquiry.policy.day }, payable);
}

/** Products an area names may be bought; pilots somewhere say nothing about here. */
function checkCommercialInsurance(inquiry: Inquiry): void {
  const products = inquiry.policy.read('commercialInsurance');
  const namesSome = products.value?.some((product) => product !== 'local-pilots-only') ?? false;
  if (namesSome) inquiry.lean(products);
  else {
    const facts = { item: 'commercial-insurance', on: inquiry.policy.day };
    inquiry.unknown('item-unknown', facts, products);
  }
}

/** 代买药: what somebody must bring who collects for the patient; silent areas are asked. */
function checkProxy(
  inquiry: Inquiry,
  brought: { readonly patientCard: boolean; readonly bothIds: boolean },
): void {
  const rule = inquiry.policy.read('proxyPurchase');
  if (!brought.patientCard) {
    inquiry.stop('own-card-needed', {}, inquiry.policy.read('ownCardNeeded'));
  }
  if (rule.value === null) inquiry.unknown('proxy-papers-missing', brought, rule);
  else if (rule.value.bothIds && !brought.bothIds) {
    inquiry.stop('proxy-papers-missing', brought, rule);
  } else inquiry.lean(rule);
}
