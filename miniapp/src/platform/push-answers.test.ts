import { allRefused, refusedToWechat, saidToAlipay, saidToWechat } from './push-answers';

describe('what a person said when the platform asked', () => {
  it('is in WeChat’s answer by template, a cancel too; a ban is nobody’s word', () => {
    const answer = { errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'reject', c: 'ban' };
    expect(saidToWechat(['a', 'b', 'c', 'd'], answer)).toEqual({ a: true, b: false });
  });

  it('is a no to all where messages are switched off, or the panel was closed', () => {
    expect(refusedToWechat(['a', 'b'], { errCode: 20_004 })).toEqual({ a: false, b: false });
    const closed = { errMsg: 'requestSubscribeMessage:fail cancel' };
    expect(refusedToWechat(['a'], closed)).toEqual({ a: false });
  });

  it('is nothing where the network or the template failed', () => {
    expect(refusedToWechat(['a'], { errCode: 10_002, errMsg: 'Request list fail' })).toEqual({});
  });

  it('is in Alipay’s list of what is subscribed to', () => {
    const answer = { behavior: 'subscribe', result: { subscribedEntityIds: ['a'] } };
    expect(saidToAlipay(['a', 'b'], answer)).toEqual({ a: true, b: false });
    expect(saidToAlipay(['a'], {})).toEqual(allRefused(['a']));
  });
});
