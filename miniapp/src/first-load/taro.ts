// What Taro's own entry begins with.
import '@tarojs/runtime';
import '@tarojs/plugin-platform-h5/dist/runtime';
import '@tarojs/plugin-framework-react/dist/runtime';
import { createRouter } from '@tarojs/router';
import Taro from '@tarojs/taro';

void [createRouter, Taro];
