// A whole record, or guidance on a narrow screen, in a drawer at the end side. Closing brings focus back to where it came from.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';

export type SidePanelProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  closeLabel: string;
  children: ReactNode;
  actions?: ReactNode | undefined;
  side?: 'start' | 'end' | undefined;
  width?: 'narrow' | 'wide' | undefined;
};

export function SidePanel({
  title,
  isOpen,
  onClose,
  closeLabel,
  children,
  actions,
  ...rest
}: SidePanelProps) {
  const shape = `cw-panel-${rest.side ?? 'end'} cw-panel-${rest.width ?? 'wide'}`;
  return (
    <ModalOverlay
      className="cw-overlay cw-overlay-side"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={`cw-panel ${shape}`}>
        <AriaDialog className="cw-dialog-body">
          <div className="cw-dialog-head">
            <Heading slot="title" level={2} className="cw-dialog-title">
              {title}
            </Heading>
            <Button variant="quiet" icon={X} onPress={onClose}>
              {closeLabel}
            </Button>
          </div>
          <div className="cw-dialog-content">{children}</div>
          {actions ? <div className="cw-dialog-actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
