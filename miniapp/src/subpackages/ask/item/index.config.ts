export default definePageConfig({ navigationBarTitleText: '能用来付什么' });
