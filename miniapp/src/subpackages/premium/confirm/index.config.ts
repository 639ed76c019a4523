export default definePageConfig({ navigationBarTitleText: '核对后确认' });
