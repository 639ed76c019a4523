import { focusFirstWrong, showProblem } from './page-focus.h5';

jest.mock('@tarojs/taro', () => ({}));

/** A part of a page in a browser of 2022: it knows what it takes up, and not whether it is seen. */
class Part {
  readonly scrollIntoView = jest.fn();
  readonly focus = jest.fn();
  readonly tabIndex = 0;

  constructor(private readonly shown: boolean) {}

  getClientRects(): readonly object[] {
    return this.shown ? [{}] : [];
  }
}

const realm = globalThis as { document?: unknown; HTMLElement?: unknown };

/** The page that went out of view is kept in the document, before the one on show. */
function pages() {
  const [left, shown] = [new Part(false), new Part(true)];
  realm.document = { querySelectorAll: () => [left, shown] };
  realm.HTMLElement = Part;
  return { left, shown };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  delete realm.document;
  delete realm.HTMLElement;
});

describe('in a browser that does not tell what is seen', () => {
  it('brings what went wrong on the page on show before the eyes', () => {
    const { left, shown } = pages();
    showProblem();
    expect(shown.scrollIntoView).toHaveBeenCalledWith({ block: 'center' });
    expect(left.scrollIntoView).not.toHaveBeenCalled();
  });

  it('leads to the field of the page on show whose answer does not fit', () => {
    const { left, shown } = pages();
    focusFirstWrong();
    jest.runAllTimers();
    expect(shown.focus).toHaveBeenCalledWith({ preventScroll: true });
    expect(left.focus).not.toHaveBeenCalled();
  });
});
