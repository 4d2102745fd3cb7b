# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QSize,
)
from PySide6.QtWidgets import (
    QStackedWidget,
)

from workshop_app.text import tr


class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 720)
        MainWindow.setMinimumSize(QSize(960, 600))
        MainWindow.setWindowTitle(u"Workshop App")
        self.screens = QStackedWidget(MainWindow)
        self.screens.setObjectName(u"screens")
        MainWindow.setCentralWidget(self.screens)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        pass
    # retranslateUi
