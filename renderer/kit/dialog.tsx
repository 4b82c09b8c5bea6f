// A question or short form over the page. Escape and the close button do the same: nothing.
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './icon-button.tsx';

export type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  closeLabel: string;
  children: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode | undefined;
  width?: 'small' | 'medium' | 'large' | undefined;
};

export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  children,
  actions,
  width = 'medium',
}: DialogProps) {
  return (
    <ModalOverlay
      className="cw-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={`cw-dialog cw-dialog-${width}`}>
        <AriaDialog className="cw-dialog-body">
          <div className="cw-dialog-head">
            <Heading slot="title" level={2} className="cw-dialog-title">
              {title}
            </Heading>
            <IconButton icon={X} word={closeLabel} onPress={onClose} />
          </div>
          <div className="cw-dialog-content">{children}</div>
          {actions ? <div className="cw-dialog-actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
