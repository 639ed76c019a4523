import { mergeInternalComponents } from '@tarojs/shared';
import components from '../../config/aria-components.json';

// The run-time side of config/aria-plugin.ts: both must know the same attributes.
mergeInternalComponents(components);
