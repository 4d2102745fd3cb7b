# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preferences.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.fields.choice import GivenChoice

from workshop_app.text import tr


class Ui_PreferencesPage(object):
    def setupUi(self, PreferencesPage):
        if not PreferencesPage.objectName():
            PreferencesPage.setObjectName(u"PreferencesPage")
        self.page_layout = QHBoxLayout(PreferencesPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 24)
        self.space_42 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.space_42)

        self.column = QWidget(PreferencesPage)
        self.column.setObjectName(u"column")
        self.column.setMinimumSize(QSize(560, 0))
        self.column.setMaximumSize(QSize(640, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(4)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.column.sizePolicy().hasHeightForWidth())
        self.column.setSizePolicy(sizePolicy)
        self.column_layout = QVBoxLayout(self.column)
        self.column_layout.setSpacing(4)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.back = QToolButton(self.column)
        self.back.setObjectName(u"back")

        self.head_layout.addWidget(self.back)

        self.title = QLabel(self.column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.space_31 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.space_31)


        self.column_layout.addLayout(self.head_layout)

        self.about = QLabel(self.column)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.column_layout.addWidget(self.about)

        self.space_32 = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_32)

        self.short_layout = QHBoxLayout()
        self.short_layout.setSpacing(16)
        self.short_layout.setObjectName(u"short_layout")
        self.short_layout.setContentsMargins(0, 0, 0, 0)
        self.language_part = QWidget(self.column)
        self.language_part.setObjectName(u"language_part")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.language_part.sizePolicy().hasHeightForWidth())
        self.language_part.setSizePolicy(sizePolicy1)
        self.language_layout = QVBoxLayout(self.language_part)
        self.language_layout.setSpacing(4)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_part)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"note")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_layout.addWidget(self.language_label)

        self.language = GivenChoice(self.language_part)
        self.language.setObjectName(u"language")

        self.language_layout.addWidget(self.language)

        self.language_trouble = QLabel(self.language_part)
        self.language_trouble.setObjectName(u"language_trouble")
        self.language_trouble.setProperty(u"role", u"trouble-note")
        self.language_trouble.setText(u"")
        self.language_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.language_trouble.setWordWrap(True)

        self.language_layout.addWidget(self.language_trouble)

        self.space_33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.language_layout.addItem(self.space_33)


        self.short_layout.addWidget(self.language_part)

        self.text_size_part = QWidget(self.column)
        self.text_size_part.setObjectName(u"text_size_part")
        sizePolicy1.setHeightForWidth(self.text_size_part.sizePolicy().hasHeightForWidth())
        self.text_size_part.setSizePolicy(sizePolicy1)
        self.text_size_layout = QVBoxLayout(self.text_size_part)
        self.text_size_layout.setSpacing(4)
        self.text_size_layout.setObjectName(u"text_size_layout")
        self.text_size_layout.setContentsMargins(0, 0, 0, 0)
        self.text_size_label = QLabel(self.text_size_part)
        self.text_size_label.setObjectName(u"text_size_label")
        self.text_size_label.setProperty(u"role", u"note")
        self.text_size_label.setTextFormat(Qt.TextFormat.PlainText)

        self.text_size_layout.addWidget(self.text_size_label)

        self.text_size = GivenChoice(self.text_size_part)
        self.text_size.setObjectName(u"text_size")

        self.text_size_layout.addWidget(self.text_size)

        self.text_size_trouble = QLabel(self.text_size_part)
        self.text_size_trouble.setObjectName(u"text_size_trouble")
        self.text_size_trouble.setProperty(u"role", u"trouble-note")
        self.text_size_trouble.setText(u"")
        self.text_size_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.text_size_trouble.setWordWrap(True)

        self.text_size_layout.addWidget(self.text_size_trouble)

        self.text_size_words = QLabel(self.text_size_part)
        self.text_size_words.setObjectName(u"text_size_words")
        self.text_size_words.setProperty(u"role", u"note")
        self.text_size_words.setText(u"")
        self.text_size_words.setTextFormat(Qt.TextFormat.PlainText)
        self.text_size_words.setWordWrap(True)

        self.text_size_layout.addWidget(self.text_size_words)

        self.space_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.text_size_layout.addItem(self.space_34)


        self.short_layout.addWidget(self.text_size_part)

        self.short_layout.setStretch(0, 1)
        self.short_layout.setStretch(1, 1)

        self.column_layout.addLayout(self.short_layout)

        self.space_35 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_35)

        self.own_layout = QHBoxLayout()
        self.own_layout.setSpacing(16)
        self.own_layout.setObjectName(u"own_layout")
        self.own_layout.setContentsMargins(0, 0, 0, 0)
        self.name_part = QWidget(self.column)
        self.name_part.setObjectName(u"name_part")
        sizePolicy1.setHeightForWidth(self.name_part.sizePolicy().hasHeightForWidth())
        self.name_part.setSizePolicy(sizePolicy1)
        self.name_layout = QVBoxLayout(self.name_part)
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_part)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"note")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.name_layout.addWidget(self.name_label)

        self.name = QLineEdit(self.name_part)
        self.name.setObjectName(u"name")

        self.name_layout.addWidget(self.name)

        self.name_trouble = QLabel(self.name_part)
        self.name_trouble.setObjectName(u"name_trouble")
        self.name_trouble.setProperty(u"role", u"trouble-note")
        self.name_trouble.setText(u"")
        self.name_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.name_trouble.setWordWrap(True)

        self.name_layout.addWidget(self.name_trouble)

        self.space_36 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_layout.addItem(self.space_36)


        self.own_layout.addWidget(self.name_part)

        self.organisation_part = QWidget(self.column)
        self.organisation_part.setObjectName(u"organisation_part")
        sizePolicy1.setHeightForWidth(self.organisation_part.sizePolicy().hasHeightForWidth())
        self.organisation_part.setSizePolicy(sizePolicy1)
        self.organisation_layout = QVBoxLayout(self.organisation_part)
        self.organisation_layout.setSpacing(4)
        self.organisation_layout.setObjectName(u"organisation_layout")
        self.organisation_layout.setContentsMargins(0, 0, 0, 0)
        self.organisation_label = QLabel(self.organisation_part)
        self.organisation_label.setObjectName(u"organisation_label")
        self.organisation_label.setProperty(u"role", u"note")
        self.organisation_label.setTextFormat(Qt.TextFormat.PlainText)

        self.organisation_layout.addWidget(self.organisation_label)

        self.organisation = QLineEdit(self.organisation_part)
        self.organisation.setObjectName(u"organisation")

        self.organisation_layout.addWidget(self.organisation)

        self.organisation_trouble = QLabel(self.organisation_part)
        self.organisation_trouble.setObjectName(u"organisation_trouble")
        self.organisation_trouble.setProperty(u"role", u"trouble-note")
        self.organisation_trouble.setText(u"")
        self.organisation_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.organisation_trouble.setWordWrap(True)

        self.organisation_layout.addWidget(self.organisation_trouble)

        self.organisation_words = QLabel(self.organisation_part)
        self.organisation_words.setObjectName(u"organisation_words")
        self.organisation_words.setProperty(u"role", u"note")
        self.organisation_words.setTextFormat(Qt.TextFormat.PlainText)
        self.organisation_words.setWordWrap(True)

        self.organisation_layout.addWidget(self.organisation_words)

        self.space_37 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.organisation_layout.addItem(self.space_37)


        self.own_layout.addWidget(self.organisation_part)

        self.own_layout.setStretch(0, 1)
        self.own_layout.setStretch(1, 1)

        self.column_layout.addLayout(self.own_layout)

        self.space_38 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_38)

        self.folder_part = QWidget(self.column)
        self.folder_part.setObjectName(u"folder_part")
        sizePolicy1.setHeightForWidth(self.folder_part.sizePolicy().hasHeightForWidth())
        self.folder_part.setSizePolicy(sizePolicy1)
        self.folder_layout = QVBoxLayout(self.folder_part)
        self.folder_layout.setSpacing(4)
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_label = QLabel(self.folder_part)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"note")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.folder_layout.addWidget(self.folder_label)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(self.folder_part)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.folder_button = QPushButton(self.folder_part)
        self.folder_button.setObjectName(u"folder_button")

        self.folder_row.addWidget(self.folder_button)


        self.folder_layout.addLayout(self.folder_row)

        self.folder_trouble = QLabel(self.folder_part)
        self.folder_trouble.setObjectName(u"folder_trouble")
        self.folder_trouble.setProperty(u"role", u"trouble-note")
        self.folder_trouble.setText(u"")
        self.folder_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_trouble.setWordWrap(True)

        self.folder_layout.addWidget(self.folder_trouble)

        self.folder_words = QLabel(self.folder_part)
        self.folder_words.setObjectName(u"folder_words")
        self.folder_words.setProperty(u"role", u"note")
        self.folder_words.setText(u"")
        self.folder_words.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_words.setWordWrap(True)

        self.folder_layout.addWidget(self.folder_words)

        self.space_39 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.folder_layout.addItem(self.space_39)


        self.column_layout.addWidget(self.folder_part)

        self.folder_warning = QLabel(self.column)
        self.folder_warning.setObjectName(u"folder_warning")
        self.folder_warning.setProperty(u"role", u"attention")
        self.folder_warning.setText(u"")
        self.folder_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_warning.setWordWrap(True)

        self.column_layout.addWidget(self.folder_warning)

        self.space_40 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_40)

        self.trouble = QLabel(self.column)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"trouble")
        self.trouble.setText(u"")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)

        self.column_layout.addWidget(self.trouble)

        self.space_41 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.space_41)

        self.column_layout.setStretch(11, 1)

        self.page_layout.addWidget(self.column)

        self.space_43 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.space_43)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(1, 4)
        self.page_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.language, self.text_size)
        QWidget.setTabOrder(self.text_size, self.name)
        QWidget.setTabOrder(self.name, self.organisation)
        QWidget.setTabOrder(self.organisation, self.folder)
        QWidget.setTabOrder(self.folder, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.back)

        self.retranslateUi(PreferencesPage)
    # setupUi

    def retranslateUi(self, PreferencesPage):
        self.back.setText(tr(u"Back", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(tr(u"Back to where you were (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText(tr(u"Preferences", None))
        self.about.setText(tr(u"They hold for every session on this computer, and are kept at once.", None))
        self.language_label.setText(tr(u"Language of the program", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(tr(u"Language of the program", None))
#endif // QT_CONFIG(accessibility)
        self.text_size_label.setText(tr(u"Size of the text and the pictures", None))
#if QT_CONFIG(accessibility)
        self.text_size.setAccessibleName(tr(u"Size of the text and the pictures", None))
#endif // QT_CONFIG(accessibility)
        self.name_label.setText(tr(u"Your name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(tr(u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(tr(u"Your organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(tr(u"Your organisation", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_words.setText(tr(u"New sessions begin with it as their host.", None))
        self.folder_label.setText(tr(u"Folder for new sessions", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(tr(u"Folder for new sessions", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(tr(u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(tr(u"Choose the folder", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
