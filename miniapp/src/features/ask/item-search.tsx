import type { ReactElement } from 'react';
import { Choice, Field, Text, View } from '../../components';
import { ASK_ITEM, ASK_ITEM_WORDS, type AskedItem, itemsMeant } from '../../text';

interface ItemSearchProps {
  readonly item: AskedItem | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onPick: (item: AskedItem) => void;
  readonly error: string | null;
}

/** What somebody wants to pay, in their own words or from the list. */
export function ItemSearch({ item, typed, onType, onPick, error }: ItemSearchProps): ReactElement {
  const meant = itemsMeant(typed);
  const shown = meant.length > 0 ? meant : itemsMeant('');
  return (
    <>
      <Field
        label={ASK_ITEM.search}
        hint={ASK_ITEM.searchHint}
        maxLength={20}
        value={typed}
        onInput={onType}
      />
      <View role="status">
        {meant.length === 0 ? (
          <Text className="field-hint">{ASK_ITEM.notFound(typed.trim())}</Text>
        ) : null}
      </View>
      <Choice
        label={ASK_ITEM.which}
        options={shown.map((one) => ({ value: one, ...ASK_ITEM_WORDS[one] }))}
        chosen={item ? [item] : []}
        onChange={([chosen]) => chosen && onPick(chosen)}
        error={error}
      />
    </>
  );
}
