export default definePageConfig({ navigationBarTitleText: '代办和共济不一样' });
