/** Pages for whoever works on the product. Apart from the app's: in the browser's build only. */
export const DEV_ROUTES = { kit: '/pages/dev/kit/index' } as const;
