export default definePageConfig({ navigationBarTitleText: '家人发来的记录' });
