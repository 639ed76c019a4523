export default definePageConfig({ navigationBarTitleText: '更换组织者' });
