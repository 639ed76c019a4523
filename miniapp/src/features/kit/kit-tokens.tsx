import type { ReactElement } from 'react';
import { Icon, type IconName, Text, View } from '../../components';
import { KIT } from '../../text/kit';
import { KitPart } from './kit-part';

const TEXTS = ['ink', 'ink-soft', 'primary', 'accent', 'good', 'warn', 'stop'];
const SOFT = ['primary-soft', 'accent-soft', 'good-soft', 'warn-soft', 'stop-soft'];
const GROUNDS = ['ground', 'surface', 'sunken', ...SOFT];
const PAIRS = [
  ['on-primary', 'primary'],
  ['on-hero', 'hero'],
] as const;
const SIZES = ['text-s', 'text-m', 'text-l', 'title-m', 'title-l', 'amount'];
const GAPS = ['gap-s', 'gap-m', 'gap-l', 'gap-xl'];
const CORNERS = ['radius-s', 'radius-m', 'radius-l'];
/** Every drawing, named as the style sheet names it: a new one is missed by the type check. */
const ICONS: Readonly<Record<IconName, true>> = {
  back: true,
  check: true,
  chevron: true,
  clock: true,
  close: true,
  code: true,
  cross: true,
  device: true,
  eye: true,
  family: true,
  home: true,
  info: true,
  me: true,
  message: true,
  phone: true,
  plus: true,
  pot: true,
  premium: true,
  question: true,
  records: true,
  rules: true,
  shield: true,
  silence: true,
  sound: true,
};

const token = (name: string) => `var(--${name})`;

/** What the kit is made of: every text colour on every ground, and all sizes. */
export function KitTokens(): ReactElement {
  return (
    <>
      <Colours />
      <KitPart title={KIT.sizes}>
        {SIZES.map((name) => (
          <View key={name} className="kit-line" style={{ fontSize: token(name) }}>
            {`${KIT.sample} ${name}`}
          </View>
        ))}
      </KitPart>
      <Shapes />
      <KitPart title={KIT.icons}>
        <View className="kit-icons">
          {Object.keys(ICONS).map((name) => (
            <View key={name} className="kit-icon">
              <Icon name={name as IconName} size="large" />
              <Text className="soft">{name}</Text>
            </View>
          ))}
        </View>
      </KitPart>
    </>
  );
}

function Colours(): ReactElement {
  return (
    <KitPart title={KIT.colours}>
      {GROUNDS.map((ground) => (
        <View key={ground} className="kit-swatch" style={{ background: token(ground) }}>
          <Text className="kit-name">{ground}</Text>
          {TEXTS.map((text) => (
            <Text key={text} className="kit-word" style={{ color: token(text) }}>
              {text}
            </Text>
          ))}
        </View>
      ))}
      {PAIRS.map(([text, ground]) => (
        <View
          key={ground}
          className="kit-swatch"
          style={{ background: token(ground), color: token(text) }}
        >
          {`${text} / ${ground}`}
        </View>
      ))}
    </KitPart>
  );
}

function Shapes(): ReactElement {
  return (
    <KitPart title={KIT.shapes}>
      {GAPS.map((name) => (
        <View key={name} className="kit-line">
          <View className="kit-gap" style={{ width: token(name) }} />
          <Text>{name}</Text>
        </View>
      ))}
      {CORNERS.map((name) => (
        <View key={name} className="card" style={{ borderRadius: token(name) }}>
          {name}
        </View>
      ))}
    </KitPart>
  );
}
