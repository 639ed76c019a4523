import type { ReactElement } from 'react';
import { Button, Text, View } from '../../components';
import { fontScale } from '../../platform/font-size';
import { useUi } from '../../state/ui-mode';
import { HOME } from '../../text';

/** From here on the person has asked the phone itself for large text. */
const LARGE_TEXT = 1.25;

/** Offered once, never switched by us. */
export function ElderSuggestion(): ReactElement | null {
  const { suggested, setSuggested, setUiMode } = useUi();
  if (suggested || fontScale() < LARGE_TEXT) return null;
  const accept = () => {
    setSuggested();
    setUiMode('elder');
  };
  return (
    <View className="card notice">
      <Text className="error-title">{HOME.suggestTitle}</Text>
      <Text className="notice-text">{HOME.suggestAbout}</Text>
      <Button text={HOME.suggestYes} look="second" onPress={accept} />
      <Button text={HOME.suggestNo} look="quiet" onPress={setSuggested} />
    </View>
  );
}
