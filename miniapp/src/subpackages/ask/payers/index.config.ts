export default definePageConfig({ navigationBarTitleText: '谁来付' });
