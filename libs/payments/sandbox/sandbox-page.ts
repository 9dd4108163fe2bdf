import { createHash } from 'node:crypto';
import type { StripeShape } from './sandbox-objects.js';

const STYLE =
  'body{font:1.1rem/1.6 sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}' +
  'fieldset{margin:1rem 0;border:1px solid #767676}button{font:inherit;padding:.5rem 1rem;margin:.25rem .5rem .25rem 0}';

/** Nothing is loaded from anywhere, and forms go nowhere else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const METHODS: Readonly<Record<string, readonly [value: string, words: string]>> = {
  card: ['CARD', '银行卡 · Card'],
  alipay: ['ALIPAY', '支付宝 · Alipay'],
  wechat_pay: ['WECHAT_PAY', '微信支付 · WeChat Pay'],
};
const STATES: Readonly<Record<string, string>> = {
  succeeded: '已支付 · Paid',
  canceled: '已结束 · Ended',
};

/** The page on which one pays in the sandbox: plain, usable by keyboard and screen reader, Chinese and English. */
export function sandboxPage(intent: StripeShape): string {
  const state = STATES[String(intent['status'])];
  const failed =
    intent['last_payment_error'] === null ? '' : '<p role="status">支付失败，可重试 · Declined; try again</p>';
  const body = state === undefined ? `${failed}${form(intent)}` : `<p role="status"><strong>${state}</strong></p>`;
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>沙箱支付 · Sandbox payment</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">` +
    `<style>${STYLE}</style></head><body><main><h1>沙箱支付 <span lang="en">Sandbox payment</span></h1>` +
    `<p>这里不收真钱。<span lang="en">No real money is taken here.</span></p>` +
    `<p>金额 · Amount: <strong>¥${yuan(Number(intent['amount']))}</strong></p>${body}</main></body></html>`
  );
}

function form(intent: StripeShape): string {
  const offered = (intent['payment_method_types'] as string[]).flatMap((type) => [METHODS[type] ?? []].filter(isPair));
  const radios = offered.map(
    ([value, words], at) =>
      `<div><label><input type="radio" name="method" value="${value}"${at === 0 ? ' checked' : ''} required> ${words}</label></div>`,
  );
  return (
    `<form method="post"><fieldset><legend>支付方式 · Pay by</legend>${radios.join('')}</fieldset>` +
    `<button name="outcome" value="PAY">支付 · Pay</button>` +
    `<button name="outcome" value="DECLINE">支付失败 · Decline</button>` +
    `<button name="outcome" value="PAY_AND_REFUSE_REFUNDS">支付，退款失败 · Pay, refuse refunds</button></form>`
  );
}

const isPair = (entry: readonly string[]): entry is readonly [string, string] => entry.length === 2;

/** Fen as yuan with two digits, without a float. */
function yuan(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}
