export default definePageConfig({ navigationBarTitleText: '请家人付钱' });
