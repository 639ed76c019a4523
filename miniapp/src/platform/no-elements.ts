/**
 * Stands in the browser's build where Taro would define elements of its own: ours are the
 * browser's, and no page here is pulled down to load anew (config/leave-out-elements.ts).
 */
export function defineCustomElementTaroPullToRefreshCore(): void {}

/** The bar of tabs is ours too: components/tab-bar.h5.tsx. */
export function defineCustomElementTaroTabbar(): void {}

/** Nothing here is swiped. */
export function defineCustomElementTaroSwiperCore(): void {}
export function defineCustomElementTaroSwiperItemCore(): void {}
