export default definePageConfig({ navigationBarTitleText: '确认使用医保钱包' });
