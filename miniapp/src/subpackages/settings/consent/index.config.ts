export default definePageConfig({ navigationBarTitleText: '这项同意' });
