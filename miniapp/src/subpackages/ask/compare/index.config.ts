export default definePageConfig({ navigationBarTitleText: '换个地方比一比' });
