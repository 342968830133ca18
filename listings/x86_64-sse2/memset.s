# memset of sse2, x86_64-unknown-linux-gnu

    cmp         rsi, 64
    jae         .L1
    movzx       ecx, dl
    movabs      rax, 72340172838076673
    imul        rax, rcx
    movq        xmm0, rax
    pshufd      xmm0, xmm0, 68
    cmp         rsi, 32
    jae         .L2
    cmp         rsi, 16
    jae         .L3
    cmp         rsi, 8
    jae         .L4
    cmp         rsi, 4
    jae         .L5
    cmp         rsi, 2
    jae         .L6
    test        rsi, rsi
    je          .L7
#APP
    mov         byte ptr [rdi], dl
#NO_APP
    ret
.L1:
    movzx       eax, dl
    movd        xmm0, eax
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    lea         rax, [rdi + rsi]
    add         rax, -64
#APP
    movdqu      xmmword ptr [rdi], xmm0
    movdqu      xmmword ptr [rdi + 16], xmm0
    movdqu      xmmword ptr [rdi + 32], xmm0
    movdqu      xmmword ptr [rdi + 48], xmm0
#NO_APP
    cmp         rsi, 129
    jae         .L8
#APP
    movdqu      xmmword ptr [rax], xmm0
    movdqu      xmmword ptr [rax + 16], xmm0
    movdqu      xmmword ptr [rax + 32], xmm0
    movdqu      xmmword ptr [rax + 48], xmm0
#NO_APP
    ret
.L2:
    lea         rax, [rdi + rsi]
    add         rax, -32
#APP
    movdqu      xmmword ptr [rdi], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rdi + 16], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax + 16], xmm0
#NO_APP
    ret
.L8:
    mov         edx, edi
    neg         edx
    and         edx, 63
    lea         r8, [rdi + rdx]
    mov         rcx, rsi
    sub         rcx, rdx
    cmp         rcx, 256
    jae         .L9
    mov         rdx, r8
    jmp         .L10
.L9:
    add         rcx, -256
    lea         rdx, [r8 + 256]
#APP
    movdqu      xmmword ptr [r8], xmm0
    movdqu      xmmword ptr [r8 + 16], xmm0
    movdqu      xmmword ptr [r8 + 32], xmm0
    movdqu      xmmword ptr [r8 + 48], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [r8 + 64], xmm0
    movdqu      xmmword ptr [r8 + 80], xmm0
    movdqu      xmmword ptr [r8 + 96], xmm0
    movdqu      xmmword ptr [r8 + 112], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [r8 + 128], xmm0
    movdqu      xmmword ptr [r8 + 144], xmm0
    movdqu      xmmword ptr [r8 + 160], xmm0
    movdqu      xmmword ptr [r8 + 176], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [r8 + 192], xmm0
    movdqu      xmmword ptr [r8 + 208], xmm0
    movdqu      xmmword ptr [r8 + 224], xmm0
    movdqu      xmmword ptr [r8 + 240], xmm0
#NO_APP
    mov         r8, rdx
    cmp         rcx, 255
    ja          .L9
.L10:
    cmp         rsi, 255
    jbe         .L11
    add         rdi, rsi
    add         rdi, -256
#APP
    movdqu      xmmword ptr [rdi], xmm0
    movdqu      xmmword ptr [rdi + 16], xmm0
    movdqu      xmmword ptr [rdi + 32], xmm0
    movdqu      xmmword ptr [rdi + 48], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rdi + 64], xmm0
    movdqu      xmmword ptr [rdi + 80], xmm0
    movdqu      xmmword ptr [rdi + 96], xmm0
    movdqu      xmmword ptr [rdi + 112], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rdi + 128], xmm0
    movdqu      xmmword ptr [rdi + 144], xmm0
    movdqu      xmmword ptr [rdi + 160], xmm0
    movdqu      xmmword ptr [rdi + 176], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rdi + 192], xmm0
    movdqu      xmmword ptr [rdi + 208], xmm0
    movdqu      xmmword ptr [rdi + 224], xmm0
    movdqu      xmmword ptr [rdi + 240], xmm0
#NO_APP
    ret
.L3:
    lea         rax, [rdi + rsi]
    add         rax, -16
#APP
    movdqu      xmmword ptr [rdi], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
#NO_APP
    ret
.L11:
    cmp         rcx, 64
    jb          .L12
.L13:
    add         rcx, -64
#APP
    movdqu      xmmword ptr [rdx], xmm0
    movdqu      xmmword ptr [rdx + 16], xmm0
    movdqu      xmmword ptr [rdx + 32], xmm0
    movdqu      xmmword ptr [rdx + 48], xmm0
#NO_APP
    add         rdx, 64
    cmp         rcx, 63
    ja          .L13
.L12:
#APP
    movdqu      xmmword ptr [rax], xmm0
    movdqu      xmmword ptr [rax + 16], xmm0
    movdqu      xmmword ptr [rax + 32], xmm0
    movdqu      xmmword ptr [rax + 48], xmm0
#NO_APP
.L7:
    ret
.L4:
    lea         rcx, [rdi + rsi]
    add         rcx, -8
#APP
    mov         qword ptr [rdi], rax
#NO_APP
#APP
    mov         qword ptr [rcx], rax
#NO_APP
    ret
.L5:
    lea         rcx, [rdi + rsi]
    add         rcx, -4
#APP
    mov         dword ptr [rdi], eax
#NO_APP
#APP
    mov         dword ptr [rcx], eax
#NO_APP
    ret
.L6:
    lea         rcx, [rdi + rsi]
    add         rcx, -2
    movzx       eax, ax
#APP
    mov         word ptr [rdi], ax
#NO_APP
#APP
    mov         word ptr [rcx], ax
#NO_APP
    ret
