import { formalAmount } from './receipt';

describe('a sum as papers write it', () => {
  test.each([
    [0, '零元整'],
    [45_000, '肆佰伍拾元整'],
    [100_000, '壹仟元整'],
    [1_050_000, '壹万零伍佰元整'],
    [10_010, '壹佰元壹角整'],
    [10_001, '壹佰元零壹分'],
    [12_345, '壹佰贰拾叁元肆角伍分'],
    [7, '柒分'],
    [50, '伍角整'],
    [100_000_100, '壹佰万零壹元整'],
    [999_999_999, '玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('%i fen is %s', (amountFen, words) => {
    expect(formalAmount(amountFen)).toBe(words);
  });
});
