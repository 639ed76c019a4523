export default definePageConfig({ navigationBarTitleText: '转为正式成员' });
