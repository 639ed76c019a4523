export default definePageConfig({ navigationBarTitleText: '办理凭证' });
