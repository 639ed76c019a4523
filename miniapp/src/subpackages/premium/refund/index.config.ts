export default definePageConfig({ navigationBarTitleText: '申请退回保费' });
