export default definePageConfig({ navigationBarTitleText: '添加临时成员' });
