// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QApplication>

namespace vitrine::test
{
int runAll(const QStringList &arguments);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return vitrine::test::runAll(application.arguments());
}
