export default definePageConfig({ navigationBarTitleText: '谁在看这个家' });
