import type { ReactElement } from 'react';
import { Button, Cell, List, Points, Text } from '../../components';
import { MOST_CONTACTS, useContacts } from '../../state/contacts';
import { CONTACTS } from '../../text';
import { ContactForm } from './contact-form';

/** The numbers on this phone: those there are, and one more. */
export function KeepContacts(): ReactElement {
  const { contacts, change } = useContacts();
  const remove = (name: string) => change(contacts.filter((one) => one.name !== name));
  return (
    <>
      {contacts.length > 0 ? (
        <List title={CONTACTS.kept}>
          {contacts.map(({ name, number }) => (
            <Cell
              key={name}
              icon="phone"
              title={name}
              about={number}
              value={
                <Button
                  text={CONTACTS.remove}
                  label={CONTACTS.removeFor(name)}
                  look="quiet"
                  onPress={() => remove(name)}
                />
              }
            />
          ))}
        </List>
      ) : null}
      <Points icon="info" points={CONTACTS.onlyHere} />
      {contacts.length < MOST_CONTACTS ? (
        <ContactForm
          onSave={(contact) =>
            change([...contacts.filter(({ name }) => name !== contact.name), contact])
          }
        />
      ) : (
        <Text className="lead">{CONTACTS.full}</Text>
      )}
    </>
  );
}
