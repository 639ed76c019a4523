export default definePageConfig({ navigationBarTitleText: '划拨资金' });
