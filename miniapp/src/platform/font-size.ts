import Taro from '@tarojs/taro';

interface FontFacts {
  readonly fontSizeScaleFactor?: number;
  readonly fontSizeSetting?: number;
}

/** WeChat's own size in px where the person changed nothing. */
const USUAL_PX = 17;

/** How much larger the person set the platform's text: 1 is usual, 1.4 is care mode. */
export function fontScale(): number {
  try {
    const facts: FontFacts = Taro.getSystemInfoSync();
    return facts.fontSizeScaleFactor ?? (facts.fontSizeSetting ?? USUAL_PX) / USUAL_PX;
  } catch {
    return 1;
  }
}
