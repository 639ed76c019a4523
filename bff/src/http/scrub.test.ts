import { randomBytes } from 'node:crypto';
import { scrub } from './scrub';

describe('scrubbing a log line', () => {
  it.each([
    ['an ID number', '11010519490119000X', '[id-number]'],
    ['an ID number with a small x', '11010519490119000x', '[id-number]'],
    ['a mobile number', '13950001234', '[phone]'],
    ['a token of ours', randomBytes(32).toString('base64url'), '[token]'],
  ])('puts a label in place of %s', (_what, secret, label) => {
    expect(scrub(`{"msg":"asked for ${secret}, twice: ${secret}"}`)).toBe(
      `{"msg":"asked for ${label}, twice: ${label}"}`,
    );
  });

  it('leaves ids, times and sums as they are', () => {
    const line = '{"time":1795295668508,"id":"31f09d64-bf3b-40cf-aa2f-13950001234a","fen":45000}';
    expect(scrub(line)).toBe(line);
  });
});
