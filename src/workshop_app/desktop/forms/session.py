# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session.ui'
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
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.pages_stack import PagesStack
from workshop_app.desktop.widgets.parking_line import ParkingLine
from workshop_app.desktop.widgets.rail import Rail
from workshop_app.desktop.widgets.recover import RecoverPanel
from workshop_app.desktop.widgets.script import ScriptDrawer
from workshop_app.desktop.widgets.short_label import ShortLabel
from workshop_app.desktop.widgets.under_way import UnderWay

from workshop_app.text import tr


class Ui_SessionFrame(object):
    def setupUi(self, SessionFrame):
        if not SessionFrame.objectName():
            SessionFrame.setObjectName(u"SessionFrame")
        SessionFrame.resize(1280, 720)
        self.frame_layout = QVBoxLayout(SessionFrame)
        self.frame_layout.setSpacing(0)
        self.frame_layout.setObjectName(u"frame_layout")
        self.frame_layout.setContentsMargins(0, 0, 0, 0)
        self.top_bar = QFrame(SessionFrame)
        self.top_bar.setObjectName(u"top_bar")
        self.top_bar.setProperty(u"role", u"bar")
        self.top_bar.setMinimumSize(QSize(0, 56))
        self.top_bar.setMaximumSize(QSize(16777215, 56))
        self.top_layout = QHBoxLayout(self.top_bar)
        self.top_layout.setSpacing(8)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(12, 0, 20, 0)
        self.back = QToolButton(self.top_bar)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"plain")

        self.top_layout.addWidget(self.back)

        self.city = QLabel(self.top_bar)
        self.city.setObjectName(u"city")
        self.city.setMinimumSize(QSize(60, 0))
        self.city.setProperty(u"role", u"city")
        self.city.setText(u"")
        self.city.setTextFormat(Qt.TextFormat.PlainText)

        self.top_layout.addWidget(self.city)

        self.playbook = ShortLabel(self.top_bar)
        self.playbook.setObjectName(u"playbook")
        self.playbook.setProperty(u"role", u"about")
        self.playbook.setText(u"")
        self.playbook.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.playbook.sizePolicy().hasHeightForWidth())
        self.playbook.setSizePolicy(sizePolicy)

        self.top_layout.addWidget(self.playbook)

        self.own_note = QLabel(self.top_bar)
        self.own_note.setObjectName(u"own_note")
        self.own_note.setProperty(u"role", u"warning")

        self.top_layout.addWidget(self.own_note)

        self.saved = QLabel(self.top_bar)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"saved")
        self.saved.setText(u"")

        self.top_layout.addWidget(self.saved)

        self.clock = QToolButton(self.top_bar)
        self.clock.setObjectName(u"clock")
        self.clock.setProperty(u"role", u"clock")
        self.clock.setText(u"")

        self.top_layout.addWidget(self.clock)

        self.behind = QLabel(self.top_bar)
        self.behind.setObjectName(u"behind")
        self.behind.setProperty(u"role", u"behind")
        self.behind.setText(u"")
        self.behind.setTextFormat(Qt.TextFormat.PlainText)

        self.top_layout.addWidget(self.behind)

        self.recover = QPushButton(self.top_bar)
        self.recover.setObjectName(u"recover")

        self.top_layout.addWidget(self.recover)

        self.undo = QToolButton(self.top_bar)
        self.undo.setObjectName(u"undo")
        self.undo.setProperty(u"role", u"icon")
        self.undo.setText(u"")

        self.top_layout.addWidget(self.undo)

        self.redo = QToolButton(self.top_bar)
        self.redo.setObjectName(u"redo")
        self.redo.setProperty(u"role", u"icon")
        self.redo.setText(u"")

        self.top_layout.addWidget(self.redo)

        self.own_view = QToolButton(self.top_bar)
        self.own_view.setObjectName(u"own_view")
        self.own_view.setProperty(u"role", u"icon")
        self.own_view.setText(u"")
        self.own_view.setCheckable(True)

        self.top_layout.addWidget(self.own_view)

        self.script_toggle = QToolButton(self.top_bar)
        self.script_toggle.setObjectName(u"script_toggle")
        self.script_toggle.setProperty(u"role", u"icon")
        self.script_toggle.setText(u"")
        self.script_toggle.setCheckable(True)

        self.top_layout.addWidget(self.script_toggle)

        self.room = QPushButton(self.top_bar)
        self.room.setObjectName(u"room")

        self.top_layout.addWidget(self.room)

        self.print = QPushButton(self.top_bar)
        self.print.setObjectName(u"print")

        self.top_layout.addWidget(self.print)

        self.menu = QToolButton(self.top_bar)
        self.menu.setObjectName(u"menu")
        self.menu.setProperty(u"role", u"icon")
        self.menu.setText(u"")

        self.top_layout.addWidget(self.menu)


        self.frame_layout.addWidget(self.top_bar)

        self.top_rule = QFrame(SessionFrame)
        self.top_rule.setObjectName(u"top_rule")
        self.top_rule.setProperty(u"role", u"rule")
        self.top_rule.setMinimumSize(QSize(0, 1))
        self.top_rule.setMaximumSize(QSize(16777215, 1))

        self.frame_layout.addWidget(self.top_rule)

        self.rehearsal = QLabel(SessionFrame)
        self.rehearsal.setObjectName(u"rehearsal")
        self.rehearsal.setProperty(u"role", u"rehearsal")
        self.rehearsal.setTextFormat(Qt.TextFormat.PlainText)
        self.rehearsal.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.frame_layout.addWidget(self.rehearsal)

        self.recovering = RecoverPanel(SessionFrame)
        self.recovering.setObjectName(u"recovering")

        self.frame_layout.addWidget(self.recovering)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(SessionFrame)
        self.rail.setObjectName(u"rail")
        self.rail.setProperty(u"role", u"rail")
        self.rail.setMinimumSize(QSize(207, 0))
        self.rail.setMaximumSize(QSize(207, 16777215))
        self.rail.setFrameShape(QFrame.Shape.NoFrame)

        self.body_layout.addWidget(self.rail)

        self.rail_rule = QFrame(SessionFrame)
        self.rail_rule.setObjectName(u"rail_rule")
        self.rail_rule.setProperty(u"role", u"rule")
        self.rail_rule.setMinimumSize(QSize(1, 0))
        self.rail_rule.setMaximumSize(QSize(1, 16777215))

        self.body_layout.addWidget(self.rail_rule)

        self.pages_scroll = QScrollArea(SessionFrame)
        self.pages_scroll.setObjectName(u"pages_scroll")
        self.pages_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.pages_scroll.setWidgetResizable(True)
        self.pages_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.pages_scroll.setMaximumSize(QSize(1320, 16777215))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(10)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.pages_scroll.sizePolicy().hasHeightForWidth())
        self.pages_scroll.setSizePolicy(sizePolicy1)
        self.pages = PagesStack()
        self.pages.setObjectName(u"pages")
        self.pages_scroll.setWidget(self.pages)

        self.body_layout.addWidget(self.pages_scroll)

        self.beside_pages = QSpacerItem(0, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_layout.addItem(self.beside_pages)

        self.script_part = QWidget(SessionFrame)
        self.script_part.setObjectName(u"script_part")
        self.script_layout = QHBoxLayout(self.script_part)
        self.script_layout.setSpacing(0)
        self.script_layout.setObjectName(u"script_layout")
        self.script_layout.setContentsMargins(0, 0, 0, 0)
        self.script_rule = QFrame(self.script_part)
        self.script_rule.setObjectName(u"script_rule")
        self.script_rule.setProperty(u"role", u"rule")
        self.script_rule.setMinimumSize(QSize(1, 0))
        self.script_rule.setMaximumSize(QSize(1, 16777215))

        self.script_layout.addWidget(self.script_rule)

        self.script = ScriptDrawer(self.script_part)
        self.script.setObjectName(u"script")
        self.script.setMinimumSize(QSize(255, 0))
        self.script.setMaximumSize(QSize(320, 16777215))

        self.script_layout.addWidget(self.script)


        self.body_layout.addWidget(self.script_part)


        self.frame_layout.addLayout(self.body_layout)

        self.parking = ParkingLine(SessionFrame)
        self.parking.setObjectName(u"parking")

        self.frame_layout.addWidget(self.parking)

        self.said_part = QFrame(SessionFrame)
        self.said_part.setObjectName(u"said_part")
        self.said_part.setProperty(u"role", u"said")
        self.said_layout = QHBoxLayout(self.said_part)
        self.said_layout.setSpacing(12)
        self.said_layout.setObjectName(u"said_layout")
        self.said_layout.setContentsMargins(20, 6, 20, 6)
        self.said = QLabel(self.said_part)
        self.said.setObjectName(u"said")
        self.said.setProperty(u"role", u"text")
        self.said.setText(u"")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)

        self.said_layout.addWidget(self.said)

        self.said_close = QPushButton(self.said_part)
        self.said_close.setObjectName(u"said_close")

        self.said_layout.addWidget(self.said_close)

        self.said_layout.setStretch(0, 1)

        self.frame_layout.addWidget(self.said_part)

        self.status_rule = QFrame(SessionFrame)
        self.status_rule.setObjectName(u"status_rule")
        self.status_rule.setProperty(u"role", u"rule")
        self.status_rule.setMinimumSize(QSize(0, 1))
        self.status_rule.setMaximumSize(QSize(16777215, 1))

        self.frame_layout.addWidget(self.status_rule)

        self.status_line = QFrame(SessionFrame)
        self.status_line.setObjectName(u"status_line")
        self.status_line.setProperty(u"role", u"status")
        self.status_line.setMinimumSize(QSize(0, 28))
        self.status_line.setMaximumSize(QSize(16777215, 28))
        self.status_layout = QHBoxLayout(self.status_line)
        self.status_layout.setSpacing(24)
        self.status_layout.setObjectName(u"status_layout")
        self.status_layout.setContentsMargins(20, 0, 20, 0)
        self.safe = QLabel(self.status_line)
        self.safe.setObjectName(u"safe")
        self.safe.setProperty(u"role", u"note")
        self.safe.setText(u"")
        self.safe.setTextFormat(Qt.TextFormat.PlainText)

        self.status_layout.addWidget(self.safe)

        self.to_settle = QToolButton(self.status_line)
        self.to_settle.setObjectName(u"to_settle")
        self.to_settle.setProperty(u"role", u"to-settle")
        self.to_settle.setVisible(False)
        self.to_settle.setText(u"")

        self.status_layout.addWidget(self.to_settle)

        self.remarks = QLabel(self.status_line)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setProperty(u"role", u"note")
        self.remarks.setText(u"")
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.remarks.sizePolicy().hasHeightForWidth())
        self.remarks.setSizePolicy(sizePolicy)

        self.status_layout.addWidget(self.remarks)

        self.under_way = UnderWay(self.status_line)
        self.under_way.setObjectName(u"under_way")

        self.status_layout.addWidget(self.under_way)

        self.keys = QLabel(self.status_line)
        self.keys.setObjectName(u"keys")
        self.keys.setProperty(u"role", u"note")

        self.status_layout.addWidget(self.keys)

        self.file = QLabel(self.status_line)
        self.file.setObjectName(u"file")
        self.file.setProperty(u"role", u"note")
        self.file.setText(u"")
        self.file.setTextFormat(Qt.TextFormat.PlainText)

        self.status_layout.addWidget(self.file)


        self.frame_layout.addWidget(self.status_line)


        self.retranslateUi(SessionFrame)
    # setupUi

    def retranslateUi(self, SessionFrame):
        self.back.setText(tr(u"Sessions", None))
#if QT_CONFIG(accessibility)
        self.back.setAccessibleName(tr(u"Close this session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.back.setToolTip(tr(u"Close this session (Ctrl+W)", None))
#endif // QT_CONFIG(tooltip)
        self.own_note.setText(tr(u"Your own view: do not project", None))
        self.recover.setText(tr(u"Recover\u2026", None))
#if QT_CONFIG(tooltip)
        self.recover.setToolTip(tr(u"What the playbook would shorten or leave out", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.undo.setAccessibleName(tr(u"Undo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undo.setToolTip(tr(u"Undo (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.redo.setAccessibleName(tr(u"Redo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.redo.setToolTip(tr(u"Redo (Ctrl+Y)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.own_view.setAccessibleName(tr(u"Own view, with names and small groups", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.own_view.setToolTip(tr(u"Names and small groups, for your eyes (F8)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.script_toggle.setAccessibleName(tr(u"Script of the stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.script_toggle.setToolTip(tr(u"What to say and do in this stage (F9)", None))
#endif // QT_CONFIG(tooltip)
        self.room.setText(tr(u"Room display", None))
#if QT_CONFIG(tooltip)
        self.room.setToolTip(tr(u"What the room sees, on the second screen (F5)", None))
#endif // QT_CONFIG(tooltip)
        self.print.setText(tr(u"Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print.setToolTip(tr(u"Plan, acta, cards and sheets (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.menu.setAccessibleName(tr(u"Menu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.menu.setToolTip(tr(u"All that can be done (F10)", None))
#endif // QT_CONFIG(tooltip)
        self.rehearsal.setText(tr(u"Rehearsal: invented answers", None))
#if QT_CONFIG(accessibility)
        self.recovering.setAccessibleName(tr(u"The day's clock", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rail.setAccessibleName(tr(u"Stages of the workshop", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.script.setAccessibleName(tr(u"Script of the stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parking.setAccessibleName(tr(u"Parking lot", None))
#endif // QT_CONFIG(accessibility)
        self.said_close.setText(tr(u"Understood", None))
#if QT_CONFIG(accessibility)
        self.to_settle.setAccessibleName(tr(u"To settle", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.to_settle.setToolTip(tr(u"Copies that came together say different things", None))
#endif // QT_CONFIG(tooltip)
        self.keys.setText(tr(u"Ctrl+1\u20268 stages    F5 room    F8 own view    F9 script    F10 menu", None))
        pass
    # retranslateUi
