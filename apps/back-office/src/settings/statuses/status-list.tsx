import { StatusBadge, useLanguage } from '@retours/web';
import { ActionIcon, Button, Code, Group, Paper, VisuallyHidden } from '@mantine/core';
import { DragDropContext, Draggable, Droppable } from '@hello-pangea/dnd';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Status } from './status-book.js';

type Props = Readonly<{
  statuses: readonly Status[];
  mayWrite: boolean;
  onMove: (code: string, place: number) => void;
  onEdit: (code: string) => void;
  onDelete: (code: string) => void;
}>;

/** The statuses in their order: dragged with mouse, finger or keyboard, or moved with the buttons. */
export function StatusList({ statuses, mayWrite, onMove, onEdit, onDelete }: Props) {
  const t = useTranslations('settings.statuses');
  const { language } = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const [pushed, setPushed] = useState<Readonly<{ code: string; by: 1 | -1; place: number }>>();
  const placed = (code: string, place: number) =>
    t('placed', { name: nameOf(code), place: place + 1, count: statuses.length });
  const nameOf = (code: string) => statuses.find((status) => status.code === code)?.names[language] ?? code;

  // A row that changes its place takes the keyboard with it.
  useEffect(() => {
    if (!pushed) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(
      `[data-status="${CSS.escape(pushed.code)}"] [data-by]:not(:disabled)`,
    );
    const same = [...(buttons ?? [])].find(({ dataset }) => dataset.by === String(pushed.by));
    (same ?? buttons?.[0])?.focus();
  }, [pushed]);

  const push = (code: string, place: number, by: 1 | -1) => {
    onMove(code, place + by);
    setPushed({ code, by, place: place + by });
  };

  return (
    <DragDropContext
      dragHandleUsageInstructions={t('dragHint')}
      onDragStart={({ draggableId, source }, { announce }) => announce(placed(draggableId, source.index))}
      onDragUpdate={({ draggableId, source, destination }, { announce }) =>
        announce(placed(draggableId, (destination ?? source).index))
      }
      onDragEnd={({ draggableId, source, destination, reason }, { announce }) => {
        const place = reason === 'DROP' && destination ? destination.index : source.index;
        announce(placed(draggableId, place));
        onMove(draggableId, place);
      }}
    >
      <VisuallyHidden role="status">{pushed && placed(pushed.code, pushed.place)}</VisuallyHidden>
      <Droppable droppableId="statuses">
        {(area) => (
          <ol
            className="plain"
            {...area.droppableProps}
            ref={(element) => {
              list.current = element;
              area.innerRef(element);
            }}
          >
            {statuses.map(({ code, names, color }, place) => (
              <Draggable key={code} draggableId={code} index={place} isDragDisabled={!mayWrite}>
                {(row) => (
                  <Paper
                    component="li"
                    withBorder
                    p="xs"
                    mb="xs"
                    data-status={code}
                    ref={row.innerRef}
                    {...row.draggableProps}
                  >
                    <Group justify="space-between">
                      <Group gap="sm">
                        {mayWrite && (
                          <ActionIcon
                            component="span"
                            variant="subtle"
                            color="gray"
                            {...row.dragHandleProps}
                            aria-label={t('drag', { name: names[language] })}
                          >
                            ⠿
                          </ActionIcon>
                        )}
                        <StatusBadge name={names[language]} color={color} />
                        <Code>{code}</Code>
                      </Group>
                      {mayWrite && (
                        <Group gap="xs">
                          {([-1, 1] as const).map((by) => (
                            <ActionIcon
                              key={by}
                              variant="default"
                              data-by={by}
                              disabled={statuses[place + by] === undefined}
                              aria-label={t(by === 1 ? 'down' : 'up', { name: names[language] })}
                              onClick={() => push(code, place, by)}
                            >
                              {by === 1 ? '↓' : '↑'}
                            </ActionIcon>
                          ))}
                          <Button
                            size="compact-sm"
                            variant="default"
                            aria-label={t('editOf', { name: names[language] })}
                            onClick={() => onEdit(code)}
                          >
                            {t('edit')}
                          </Button>
                          <Button
                            size="compact-sm"
                            variant="default"
                            aria-label={t('deleteOf', { name: names[language] })}
                            onClick={() => onDelete(code)}
                          >
                            {t('delete')}
                          </Button>
                        </Group>
                      )}
                    </Group>
                  </Paper>
                )}
              </Draggable>
            ))}
            {area.placeholder}
          </ol>
        )}
      </Droppable>
    </DragDropContext>
  );
}
