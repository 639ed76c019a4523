export default definePageConfig({ navigationBarTitleText: '谁为谁付钱' });
