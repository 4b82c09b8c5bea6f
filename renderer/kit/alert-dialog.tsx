// A question that must be answered before work goes on. Opens with the safe answer focused.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';

export type AlertDialogProps = {
  title: string;
  children: ReactNode;
  isOpen: boolean;
  /** Says what happens, never "OK". */
  confirmLabel: string;
  onConfirm: () => void;
  cancelLabel: string;
  onCancel: () => void;
  isDangerous?: boolean | undefined;
  /** Further answers, between the two. */
  otherActions?: ReactNode | undefined;
};

export function AlertDialog({ title, children, isOpen, isDangerous = false, ...rest }: AlertDialogProps) {
  return (
    <ModalOverlay className="cw-overlay" isOpen={isOpen} onOpenChange={(open) => !open && rest.onCancel()}>
      <Modal className="cw-dialog cw-dialog-small">
        <AriaDialog role="alertdialog" className="cw-dialog-body">
          <Heading slot="title" level={2} className="cw-dialog-title">
            {title}
          </Heading>
          <div className="cw-dialog-content">{children}</div>
          <div className="cw-dialog-actions">
            <Button onPress={rest.onCancel} autoFocus>
              {rest.cancelLabel}
            </Button>
            {rest.otherActions}
            <Button variant={isDangerous ? 'danger' : 'primary'} onPress={rest.onConfirm}>
              {rest.confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
