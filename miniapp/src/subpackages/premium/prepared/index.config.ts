export default definePageConfig({ navigationBarTitleText: '家人请您付钱' });
