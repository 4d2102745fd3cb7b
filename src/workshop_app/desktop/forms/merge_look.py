# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merge_look.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.tables import ReadingTable

from workshop_app.text import tr


class Ui_MergeLook(object):
    def setupUi(self, MergeLook):
        if not MergeLook.objectName():
            MergeLook.setObjectName(u"MergeLook")
        self.page_layout = QVBoxLayout(MergeLook)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(MergeLook)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.page_layout.addWidget(self.title)

        self.files = QLabel(MergeLook)
        self.files.setObjectName(u"files")
        self.files.setProperty(u"role", u"quiet")
        self.files.setText(u"")
        self.files.setTextFormat(Qt.TextFormat.PlainText)
        self.files.setWordWrap(True)

        self.page_layout.addWidget(self.files)

        self.counts = QLabel(MergeLook)
        self.counts.setObjectName(u"counts")
        self.counts.setProperty(u"role", u"text")
        self.counts.setText(u"")
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)

        self.page_layout.addWidget(self.counts)

        self.warnings = QLabel(MergeLook)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setProperty(u"role", u"attention")
        self.warnings.setText(u"")
        self.warnings.setTextFormat(Qt.TextFormat.PlainText)
        self.warnings.setWordWrap(True)

        self.page_layout.addWidget(self.warnings)

        self.faults = QLabel(MergeLook)
        self.faults.setObjectName(u"faults")
        self.faults.setProperty(u"role", u"trouble")
        self.faults.setText(u"")
        self.faults.setTextFormat(Qt.TextFormat.PlainText)
        self.faults.setWordWrap(True)

        self.page_layout.addWidget(self.faults)

        self.rows_part = QWidget(MergeLook)
        self.rows_part.setObjectName(u"rows_part")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.rows_part.sizePolicy().hasHeightForWidth())
        self.rows_part.setSizePolicy(sizePolicy)
        self.rows_layout = QVBoxLayout(self.rows_part)
        self.rows_layout.setSpacing(8)
        self.rows_layout.setObjectName(u"rows_layout")
        self.rows_layout.setContentsMargins(0, 0, 0, 0)
        self.rows = ReadingTable(self.rows_part)
        self.rows.setObjectName(u"rows")

        self.rows_layout.addWidget(self.rows)


        self.page_layout.addWidget(self.rows_part)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.bring = QPushButton(MergeLook)
        self.bring.setObjectName(u"bring")
        self.bring.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.bring)

        self.leave = QPushButton(MergeLook)
        self.leave.setObjectName(u"leave")

        self.buttons.addWidget(self.leave)

        self.space_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space_1)


        self.page_layout.addLayout(self.buttons)

        self.page_layout.setStretch(5, 1)
        QWidget.setTabOrder(self.rows, self.bring)
        QWidget.setTabOrder(self.bring, self.leave)

        self.retranslateUi(MergeLook)
    # setupUi

    def retranslateUi(self, MergeLook):
        self.title.setText(tr(u"A look before copies come together", None))
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(tr(u"What comes in", None))
#endif // QT_CONFIG(accessibility)
        self.bring.setText(tr(u"Bring them together", None))
        self.leave.setText(tr(u"Leave it", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(tr(u"Nothing changes (Esc)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
