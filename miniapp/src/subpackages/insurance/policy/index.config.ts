export default definePageConfig({ navigationBarTitleText: '当地的规定' });
