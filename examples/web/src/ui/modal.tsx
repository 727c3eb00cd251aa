import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';
import './notice.css';

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The ways on, the usual one last. */
  readonly actions: ReactNode;
  /** Called when it is left by Escape; absent where one of the ways must be taken. */
  readonly onClose?: () => void;
}

/** A question that must be answered before one goes on. */
export const Modal = ({ title, children, actions, onClose }: ModalProps) => (
  <ModalOverlay
    className="modal-back"
    isOpen
    isKeyboardDismissDisabled={!onClose}
    onOpenChange={(isOpen) => !isOpen && onClose?.()}
  >
    <AriaModal className="modal">
      <Dialog className="dialog" role="alertdialog">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
        <div className="dialog-actions">{actions}</div>
      </Dialog>
    </AriaModal>
  </ModalOverlay>
);
