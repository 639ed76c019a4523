export default definePageConfig({ navigationBarTitleText: '我在看的家庭' });
