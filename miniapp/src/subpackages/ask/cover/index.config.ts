export default definePageConfig({ navigationBarTitleText: '待遇什么时候开始' });
