# bits3-short of SSE2, x86_64-unknown-linux-gnu

    movd        xmm0, edi
    movdqa      xmm1, xmm0
    punpcklbw   xmm1, xmm0
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm2, xmm1, 68
    movdqa      xmm1, xmm0
    psrld       xmm1, 8
    punpcklbw   xmm1, xmm1
    pshuflw     xmm1, xmm1, 0
    pshufd      xmm1, xmm1, 68
    psrld       xmm0, 16
    punpcklbw   xmm0, xmm0
    pshuflw     xmm0, xmm0, 0
    pshufd      xmm0, xmm0, 68
    cmp         rdx, 32
    jae         .L1
    cmp         rdx, 16
    jae         .L2
    cmp         rdx, 8
    jae         .L3
    cmp         rdx, 4
    jae         .L4
    cmp         rdx, 2
    jae         .L5
    test        rdx, rdx
    je          .L6
#APP
    movzx       eax, byte ptr [rsi]
#NO_APP
    movzx       eax, al
    movd        xmm3, eax
    pcmpeqb     xmm2, xmm3
    pcmpeqb     xmm1, xmm3
    por         xmm1, xmm2
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    and         eax, 1
    ret
.L1:
#APP
    movdqu      xmm6, xmmword ptr [rsi]
#NO_APP
    movdqa      xmm7, xmm2
    pcmpeqb     xmm7, xmm6
#APP
    movdqu      xmm3, xmmword ptr [rsi + 16]
#NO_APP
    movdqa      xmm8, xmm2
    pcmpeqb     xmm8, xmm3
    lea         rax, [rsi + rdx - 32]
#APP
    movdqu      xmm4, xmmword ptr [rax]
#NO_APP
    movdqa      xmm9, xmm2
    pcmpeqb     xmm9, xmm4
#APP
    movdqu      xmm5, xmmword ptr [rax + 16]
#NO_APP
    pcmpeqb     xmm2, xmm5
    movdqa      xmm10, xmm1
    pcmpeqb     xmm10, xmm5
    por         xmm10, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm10
    movdqa      xmm2, xmm1
    pcmpeqb     xmm2, xmm4
    por         xmm2, xmm9
    pcmpeqb     xmm4, xmm0
    por         xmm4, xmm2
    movdqa      xmm2, xmm1
    pcmpeqb     xmm2, xmm3
    por         xmm2, xmm8
    pcmpeqb     xmm3, xmm0
    por         xmm3, xmm2
    pcmpeqb     xmm1, xmm6
    por         xmm1, xmm7
    pcmpeqb     xmm0, xmm6
    por         xmm0, xmm1
    movdqa      xmm1, xmm3
    por         xmm1, xmm0
    por         xmm1, xmm4
    por         xmm1, xmm5
    pmovmskb    eax, xmm1
    test        eax, eax
    je          .L6
    pmovmskb    esi, xmm0
    pmovmskb    ecx, xmm4
    pmovmskb    eax, xmm5
    shl         eax, 16
    or          eax, ecx
    pmovmskb    edi, xmm3
    neg         dl
    mov         ecx, edx
    shr         rax, cl
    shl         edi, 16
    or          edi, esi
    shl         rax, 32
    or          rax, rdi
    ret
.L2:
#APP
    movdqu      xmm3, xmmword ptr [rsi]
#NO_APP
    movdqa      xmm4, xmm2
    pcmpeqb     xmm4, xmm3
    lea         rax, [rsi + rdx]
    add         rax, -16
#APP
    movdqu      xmm5, xmmword ptr [rax]
#NO_APP
    pcmpeqb     xmm2, xmm5
    movdqa      xmm6, xmm1
    pcmpeqb     xmm6, xmm5
    por         xmm6, xmm2
    pcmpeqb     xmm5, xmm0
    por         xmm5, xmm6
    pcmpeqb     xmm1, xmm3
    por         xmm1, xmm4
    pcmpeqb     xmm0, xmm3
    pmovmskb    eax, xmm5
    add         rdx, 32
    neg         rdx
    mov         ecx, edx
    shr         rax, cl
    por         xmm0, xmm1
    pmovmskb    ecx, xmm0
    shl         eax, 16
    or          eax, ecx
    ret
.L6:
    xor         eax, eax
    ret
.L3:
    lea         rax, [rsi + rdx]
    add         rax, -8
#APP
    mov         rcx, qword ptr [rsi]
#NO_APP
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    movq        xmm3, rax
    movq        xmm4, rcx
    punpcklqdq  xmm4, xmm3
    pcmpeqb     xmm2, xmm4
    pcmpeqb     xmm1, xmm4
    por         xmm1, xmm2
    pcmpeqb     xmm0, xmm4
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    movzx       esi, al
    shr         eax, 8
    mov         cl, 16
    sub         cl, dl
    shr         rax, cl
    shl         eax, 8
    or          eax, esi
    ret
.L4:
    lea         rax, [rsi + rdx]
    add         rax, -4
#APP
    mov         ecx, dword ptr [rsi]
#NO_APP
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    mov         ecx, ecx
    shl         rax, 32
    or          rax, rcx
    movq        xmm3, rax
    pcmpeqb     xmm2, xmm3
    pcmpeqb     xmm1, xmm3
    por         xmm1, xmm2
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    mov         esi, eax
    shr         eax, 4
    and         eax, 15
    mov         cl, 8
    sub         cl, dl
    shr         rax, cl
    and         esi, 15
    shl         eax, 4
    or          eax, esi
    ret
.L5:
    lea         rax, [rsi + rdx]
    add         rax, -2
#APP
    movzx       ecx, word ptr [rsi]
#NO_APP
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    movzx       ecx, cx
    shl         eax, 16
    or          eax, ecx
    movd        xmm3, eax
    pcmpeqb     xmm2, xmm3
    pcmpeqb     xmm1, xmm3
    por         xmm1, xmm2
    pcmpeqb     xmm0, xmm3
    por         xmm0, xmm1
    pmovmskb    eax, xmm0
    mov         esi, eax
    and         esi, 3
    shr         eax, 2
    and         eax, 3
    mov         cl, 4
    sub         cl, dl
    shr         rax, cl
    lea         eax, [rsi + 4*rax]
    ret
